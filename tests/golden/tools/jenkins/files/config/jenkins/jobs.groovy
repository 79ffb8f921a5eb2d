// The organisation folder: every repository of the organisation with a Jenkinsfile gets its jobs by itself,
// one per branch and pull request. Run by configuration as code at every start.
organizationFolder("example") {
  displayName("example")
  description("https://github.com")

  organizations {
    github {
      apiUri("https://api.github.com")
      repoOwner("example")
      credentialsId('source-host')
      traits {
        gitHubExcludeArchivedRepositories {}
        gitHubBranchDiscovery {
          strategyId(1) // not those that are pull requests: they are built as such
        }
        gitHubPullRequestDiscovery {
          strategyId(1) // merged with the target, so that the result of the merge is tested
        }
        gitHubForkDiscovery {
          strategyId(1)
          // Only people with write access may change the Jenkinsfile in a pull request.
          trust {
            gitHubTrustPermissions {}
          }
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
