// The organisation folder: every repository of the organisation with a Jenkinsfile gets its jobs by itself,
// one per branch and pull request. Run by configuration as code at every start.
organizationFolder("example") {
  displayName("example")
  description("https://git.delivery.localhost")

  organizations {
    gitea {
      // The address that Jenkins itself reaches; links for people come from the alias in casc.yaml.
      serverUrl("http://gitea:3000")
      repoOwner("example")
      credentialsId('source-host')
      traits {
        giteaExcludeArchivedRepositories {}
        giteaBranchDiscovery {
          strategyId(1) // not those that are pull requests: they are built as such
        }
        giteaPullRequestDiscovery {
          strategyId(1) // merged with the target, so that the result of the merge is tested
        }
        giteaForkDiscovery {
          strategyId(1)
          // The Jenkinsfile of a stranger's fork is not run; the one of the target branch is.
          trust {
            giteaTrustContributors {}
          }
        }
        giteaWebhookRegistration {
          mode('DISABLED') // a source host inside this stack brings one hook for the whole organisation
        }
      }
    }
  }

  projectFactories {
    workflowMultiBranchProjectFactory {
      scriptPath('Jenkinsfile')
    }
  }

  // Jobs of deleted branches go, with some days to read their last log.
  orphanedItemStrategy {
    discardOldItems {
      daysToKeep(7)
      numToKeep(50)
    }
  }

  // Web hooks bring changes at once. The scan finds what a lost hook missed, and new repositories.
  triggers {
    periodicFolderTrigger {
      interval('1h')
    }
  }
}
