# title: yield in an annotation is an error wherever the annotation stands
# clauses: syntax.yield.annotation_deferred
# python: >=3.14
sources = [
    'def f():\n def g(a: (yield)): pass',
    'def f():\n def g() -> (yield): pass',
    'def f():\n x: (yield) = 1',
    'def f():\n x: (yield from y)',
    'def f(x: int) -> list:\n y: int = yield',
    'def f(x: (lambda: (yield))): pass',
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
# compiles
