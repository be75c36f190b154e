# title: a generator expression is no target
# clauses: syntax.genexp.target
# python: >=3.3
sources = [
    '(x for x in y) = 1',
    'a, (x for x in y) = 1',
    '(x for x in y) += 1',
    'del (x for x in y)',
    'for (x for x in y) in z: pass',
    'with z as (x for x in y): pass',
    '(x for x in y).a = 1',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  '(x for x in y) = 1'
# SyntaxError  'a, (x for x in y) = 1'
# SyntaxError  '(x for x in y) += 1'
# SyntaxError  'del (x for x in y)'
# SyntaxError  'for (x for x in y) in z: pass'
# SyntaxError  'with z as (x for x in y): pass'
# compiles     '(x for x in y).a = 1'
