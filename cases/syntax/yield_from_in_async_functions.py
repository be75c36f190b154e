# title: yield from is refused in async functions, not in functions nested inside
# clauses: delegate.in_async
# python: >=3.6
sources = [
    'yield from x',
    'x = yield from y',
    'return (yield from x)',
    'yield; yield from x',
    'def g(): yield from x',
    'lambda: (yield from x)',
    'def g(x=(yield from y)): pass',
]
for source in sources:
    try:
        compile('async def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'yield from x'
# SyntaxError  'x = yield from y'
# SyntaxError  'return (yield from x)'
# SyntaxError  'yield; yield from x'
# compiles     'def g(): yield from x'
# compiles     'lambda: (yield from x)'
# SyntaxError  'def g(x=(yield from y)): pass'
