# title: what counts before 3.8 are parentheses around all the starred list, not around its first item
# clauses: syntax.yield.starred_refused
# python: >=3.5 <3.8
sources = [
    'return (a), *b',
    'return ((a), *b)',
    'return (a)(c), *b',
    'return (  # all ), of it\n a, *b)',
    'return (*a,)',
    'yield (a), (*b,)',
    'x = yield (a), *b',
    'return [*a, b]',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'return (a), *b'
# compiles     'return ((a), *b)'
# SyntaxError  'return (a)(c), *b'
# compiles     'return (  # all ), of it\n a, *b)'
# compiles     'return (*a,)'
# compiles     'yield (a), (*b,)'
# SyntaxError  'x = yield (a), *b'
# compiles     'return [*a, b]'
