# title: starred items behind yield and return need no parentheses
# clauses: syntax.yield.starred
# python: >=3.8
sources = [
    'yield *a, b',
    'yield *a,',
    'x = yield b, *a',
    'return *a, b',
    'yield *a',
    'return *a',
    'yield (*a, b)',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     'yield *a, b'
# compiles     'yield *a,'
# compiles     'x = yield b, *a'
# compiles     'return *a, b'
# SyntaxError  'yield *a'
# SyntaxError  'return *a'
# compiles     'yield (*a, b)'
