# title: a yield in an annotation is refused where annotations are not evaluated
# clauses: syntax.yield.annotation
# python: >=3.10
sources = [
    'def g(x: (yield)): pass',
    'def g() -> (yield): pass',
    'def g(*x: (yield)): pass',
    'x: (yield)',
    'x: (yield) = 1',
    'x: (yield from y)',
    'x: (lambda: (yield)) = 1',
    'x: int = (yield)',
]
for source in sources:
    try:
        compile('from __future__ import annotations\n' + 'def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'def g(x: (yield)): pass'
# SyntaxError  'def g() -> (yield): pass'
# SyntaxError  'def g(*x: (yield)): pass'
# SyntaxError  'x: (yield)'
# SyntaxError  'x: (yield) = 1'
# SyntaxError  'x: (yield from y)'
# compiles     'x: (lambda: (yield)) = 1'
# compiles     'x: int = (yield)'
