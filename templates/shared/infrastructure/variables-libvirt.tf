<%> shared/infrastructure/parts/variables-machines.tf %>

variable "libvirt_uri" {
  description = "Connection to the host that runs the machines, for example qemu+sshcmd://operator@host.example.org/system."
  type        = string
  default     = "qemu:///system"
}

variable "image_url" {
  description = "Address of the Debian cloud image (genericcloud, qcow2). Take one from a dated folder, so that a rebuild gives the same machine."
  type        = string
}

variable "memory_mib" {
  description = "Memory of each machine in MiB."
  type        = number
  default     = 4096
}

variable "processors" {
  description = "Processors of each machine."
  type        = number
  default     = 2
}

variable "disk_gib" {
  description = "Disk of each machine in GiB."
  type        = number
  default     = 40
}
<%#source%>

<%> shared/infrastructure/parts/variables-source.tf %>
<%/source%>
