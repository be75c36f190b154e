# title: a yield in a string for eval or exec is outside a function, also inside a generator
# clauses: syntax.yield.string
# python: >=3.3
def body():
    for execute in eval, exec:
        try:
            execute('(yield)')
        except SyntaxError:
            yield 'SyntaxError'
    namespace = {}
    exec('def inner():\n    yield 1', namespace)
    yield from namespace['inner']()
    yield from eval('(lambda: (yield 2))()')

print(list(body()))

# expect:
# ['SyntaxError', 'SyntaxError', 1, 2]
