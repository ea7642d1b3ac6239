/** The addresses of the service itself; none of a partnership is among them. */
export const servicePaths = {
  home: "/service",
  signIn: "/service/sign-in",
  signOut: "/service/sign-out",
  partnerships: "/service/partnerships",
  newPartnership: "/service/partnerships/new",
  secondSteps: "/service/second-steps",
  administrators: "/service/administrators",
  administratorEnds: "/service/administrators/ends",
};
