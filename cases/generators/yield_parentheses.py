# title: where yield may stand without parentheses, and where it may not
# clauses: gen.yield.parentheses
# python: >=3.2
statements = [
    'yield 1',
    'x = yield',
    'x = y = yield 1',
    'x += yield 1',
    'x = 1 + (yield)',
    'return (yield)',
    'x = 1 + yield 1',
    'f(1, yield)',
    'f(yield 1)',
    'return yield',
    'if yield: pass',
]
for statement in statements:
    try:
        compile('def g():\n    ' + statement, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', statement)
    else:
        print('compiles    ', statement)

# expect:
# compiles     yield 1
# compiles     x = yield
# compiles     x = y = yield 1
# compiles     x += yield 1
# compiles     x = 1 + (yield)
# compiles     return (yield)
# SyntaxError  x = 1 + yield 1
# SyntaxError  f(1, yield)
# SyntaxError  f(yield 1)
# SyntaxError  return yield
# SyntaxError  if yield: pass
