# title: the condition is asked for a group before its members, and what matches is taken in full
# clauses: group.split.groups_asked
# python: >=3.11
def condition(error):
    print('asked', repr(error))
    return getattr(error, 'message', '') == 'two'

group = ExceptionGroup('one', [TypeError(1), ExceptionGroup('two', [OSError(2)]), ExceptionGroup('three', [OSError(3)])])
print(repr(group.subgroup(condition)))

# expect:
# asked ExceptionGroup('one', [TypeError(1), ExceptionGroup('two', [OSError(2)]), ExceptionGroup('three', [OSError(3)])])
# asked TypeError(1)
# asked ExceptionGroup('two', [OSError(2)])
# asked ExceptionGroup('three', [OSError(3)])
# asked OSError(3)
# ExceptionGroup('one', [ExceptionGroup('two', [OSError(2)])])
