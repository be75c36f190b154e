# title: except* handles GeneratorExit, after which the generator may end
# clauses: group.suspend.exit_handled
# python: >=3.11
def body():
    try:
        yield 'waiting'
    except* GeneratorExit as group:
        print(repr(group))

g = body()
print(next(g))
print(g.close())

# expect:
# waiting
# BaseExceptionGroup('', (GeneratorExit(),))
# None
