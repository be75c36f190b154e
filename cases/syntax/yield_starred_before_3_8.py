# title: starred items behind yield and return need parentheses before 3.8
# clauses: syntax.yield.starred_refused
# python: >=3.5 <3.8
sources = [
    'yield *a, b',
    'yield *a,',
    'return *a, b',
    'yield (*a, b)',
    'return (*a, b)',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'yield *a, b'
# SyntaxError  'yield *a,'
# SyntaxError  'return *a, b'
# compiles     'yield (*a, b)'
# compiles     'return (*a, b)'
