# title: yield from needs the same parentheses, and takes one expression that is no list
# clauses: delegate.parentheses delegate.outside
# python: >=3.3
sources = [
    'yield from x',
    'a = b = yield from x',
    'a += yield from x',
    'yield from x, y',
    'yield from (x, y)',
    'yield from *x',
    'yield from x if y else z',
    'yield from (yield)',
    'yield from yield',
    'yield from yield from x',
    'yield from (yield from x)',
    'yield (yield from x)',
    'yield yield from x',
    'f(yield from x)',
    'f((yield from x))',
    '[yield from x]',
    'return yield from x',
    'return (yield from x)',
    'if yield from x: pass',
    'lambda: yield from x',
    'lambda: (yield from x)',
    'yield from',
    '(yield from x) = 1',
    'yield from x for x in y',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     'yield from x'
# compiles     'a = b = yield from x'
# compiles     'a += yield from x'
# SyntaxError  'yield from x, y'
# compiles     'yield from (x, y)'
# SyntaxError  'yield from *x'
# compiles     'yield from x if y else z'
# compiles     'yield from (yield)'
# SyntaxError  'yield from yield'
# SyntaxError  'yield from yield from x'
# compiles     'yield from (yield from x)'
# compiles     'yield (yield from x)'
# SyntaxError  'yield yield from x'
# SyntaxError  'f(yield from x)'
# compiles     'f((yield from x))'
# SyntaxError  '[yield from x]'
# SyntaxError  'return yield from x'
# compiles     'return (yield from x)'
# SyntaxError  'if yield from x: pass'
# SyntaxError  'lambda: yield from x'
# compiles     'lambda: (yield from x)'
# SyntaxError  'yield from'
# SyntaxError  '(yield from x) = 1'
# SyntaxError  'yield from x for x in y'
