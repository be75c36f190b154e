# title: a generator that is asked by the condition keeps its place among the exceptions
# clauses: group.split.function group.split.groups_asked
# python: >=3.11
def every_second():
    answer = False
    while True:
        error = yield answer
        if not isinstance(error, ExceptionGroup):
            answer = not answer

chooser = every_second()
next(chooser)
group = ExceptionGroup('text', [OSError(1), ExceptionGroup('inner', [OSError(2), OSError(3)]), OSError(4)])
print(group.subgroup(lambda error: not isinstance(error, ExceptionGroup) and chooser.send(error)).exceptions)

# expect:
# (OSError(1), ExceptionGroup('inner', [OSError(3)]))
