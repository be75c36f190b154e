# title: nowhere but in calls can the parentheses of a generator expression be left out
# clauses: genexp.parentheses
# python: >=3.3
sources = [
    'x for x in y',
    'a = x for x in y',
    'a[x for x in y]',
    'a[(x for x in y)]',
    'for z in x for x in y: pass',
    'for z in (x for x in y): pass',
    'lambda: x for x in y',
    'lambda: (x for x in y)',
    '(x, z for x in y)',
    '((x, z) for x in y)',
    '(x for x in y, z)',
    '(x for x in (y, z))',
    '(x for x, in y)',
    '(x for x in y if z if a for b in c)',
    '(for x in y)',
    '(x for x)',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'x for x in y'
# SyntaxError  'a = x for x in y'
# SyntaxError  'a[x for x in y]'
# compiles     'a[(x for x in y)]'
# SyntaxError  'for z in x for x in y: pass'
# compiles     'for z in (x for x in y): pass'
# SyntaxError  'lambda: x for x in y'
# compiles     'lambda: (x for x in y)'
# SyntaxError  '(x, z for x in y)'
# compiles     '((x, z) for x in y)'
# SyntaxError  '(x for x in y, z)'
# compiles     '(x for x in (y, z))'
# compiles     '(x for x, in y)'
# compiles     '(x for x in y if z if a for b in c)'
# SyntaxError  '(for x in y)'
# SyntaxError  '(x for x)'
