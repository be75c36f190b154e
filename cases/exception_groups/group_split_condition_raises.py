# title: an exception of the condition comes out of the splitting
# clauses: group.split.condition_raises
# python: >=3.11
def condition(error):
    if isinstance(error, OSError):
        raise LookupError('cannot say')

for method in 'split', 'subgroup':
    try:
        getattr(ExceptionGroup('text', [ValueError(1), OSError(2)]), method)(condition)
    except LookupError as error:
        print(error)

# expect:
# cannot say
# cannot say
