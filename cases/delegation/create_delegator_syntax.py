# title: where yield from may stand
# clauses: delegate.outside delegate.parentheses
# python: >=3.3
function = 'def f():\n    '
sources = [
    'yield from x',
    'class C:\n    yield from x',
    function + 'yield from',
    function + 'yield from x',
    function + 'a = yield from x',
    function + 'a = 1 + (yield from x)',
    function + 'a = 1 + yield from x',
    function + 'return (yield from x)',
    function + 'return yield from x',
    function + 'yield from x, y',
    function + 'yield from (x, y)',
    'lambda: (yield from x)',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', source.split('\n')[-1].strip())
    else:
        print('compiles    ', source.split('\n')[-1].strip())

# expect:
# SyntaxError  yield from x
# SyntaxError  yield from x
# SyntaxError  yield from
# compiles     yield from x
# compiles     a = yield from x
# compiles     a = 1 + (yield from x)
# SyntaxError  a = 1 + yield from x
# compiles     return (yield from x)
# SyntaxError  return yield from x
# SyntaxError  yield from x, y
# compiles     yield from (x, y)
# compiles     lambda: (yield from x)
