# title: yield outside a function is a syntax error, also in a class body
# clauses: gen.create.outside
# python: >=3.2
sources = [
    'yield 1',
    'x = yield',
    'class Body:\n    yield 1',
    'def f():\n    class Body:\n        x = yield',
    'def f():\n    yield 1',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError')
    else:
        print('compiles')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# compiles
