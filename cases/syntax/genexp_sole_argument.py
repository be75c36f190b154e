# title: a generator expression without parentheses must be the only argument
# clauses: syntax.genexp.alone genexp.parentheses
# python: >=3.5
sources = [
    'f(x for x in y)',
    'f(x for x in y, 1)',
    'f(1, x for x in y)',
    'f(x for x in y, *z)',
    'f(x for x in y, **z)',
    'f(x for x in y, k=1)',
    'f(*z, x for x in y)',
    'f(k=x for x in y)',
    'f(*x for x in y)',
    'f((x for x in y), *z)',
    'f(*(x for x in y))',
    'f(k=(x for x in y))',
    'f(x for x in y)(z for z in y)',
    'f((x for x in y), (x for x in y))',
    '@f(x for x in y)\ndef g(): pass',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     'f(x for x in y)'
# SyntaxError  'f(x for x in y, 1)'
# SyntaxError  'f(1, x for x in y)'
# SyntaxError  'f(x for x in y, *z)'
# SyntaxError  'f(x for x in y, **z)'
# SyntaxError  'f(x for x in y, k=1)'
# SyntaxError  'f(*z, x for x in y)'
# SyntaxError  'f(k=x for x in y)'
# SyntaxError  'f(*x for x in y)'
# compiles     'f((x for x in y), *z)'
# compiles     'f(*(x for x in y))'
# compiles     'f(k=(x for x in y))'
# compiles     'f(x for x in y)(z for z in y)'
# compiles     'f((x for x in y), (x for x in y))'
# compiles     '@f(x for x in y)\ndef g(): pass'
