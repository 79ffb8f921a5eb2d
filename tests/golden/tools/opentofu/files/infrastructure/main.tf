# Shared by all files of this folder. README.md says what each of them manages.
locals {
  # Prefix of everything that is made here, so that it can be told apart in a shared account.
  name = "delivery"
}
