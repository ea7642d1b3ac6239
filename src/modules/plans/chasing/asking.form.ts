import { z } from "zod";
import { typedText } from "../../../platform/web/typed-field.ts";

export const askingForm = z.object({ reason: typedText(300, "Say it in at most 300 characters") });
