import type { Example } from "../../example.ts";
import { QrCode } from "./qr-code.tsx";

export const examples: Example[] = [
  {
    name: "the key of a second step",
    node: (
      <QrCode
        text="otpauth://totp/Commonty:morag.innes@strathbrae.example?secret=JBSWY3DPEHPK3PXP&issuer=Commonty"
        alt="The key of your second step, for a telephone to read"
      />
    ),
  },
];
