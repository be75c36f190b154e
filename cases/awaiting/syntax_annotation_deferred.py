# title: await in an annotation is an error wherever the annotation stands
# clauses: await.syntax.annotation_deferred
# python: >=3.14
sources = [
    'async def f():\n def g(a: await x): pass',
    'async def f():\n def g() -> await x: pass',
    'async def f():\n x: await y = 1',
    'async def f(x: int):\n y: int = await x',
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
# compiles
