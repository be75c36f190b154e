# title: a generator expression without parentheses of its own stands alone
# clauses: genexp.comma genexp.parentheses
# python: >=3.7
sources = [
    'f(x for x in y)',
    'f(x for x in y,)',
    'f((x for x in y),)',
    'f(x for x in y, *z)',
    'f(*z, x for x in y)',
    'f(k=x for x in y)',
    'class C(x for x in y): pass',
    'class C((x for x in y)): pass',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', source)
    else:
        print('compiles    ', source)

# expect:
# compiles     f(x for x in y)
# SyntaxError  f(x for x in y,)
# compiles     f((x for x in y),)
# SyntaxError  f(x for x in y, *z)
# SyntaxError  f(*z, x for x in y)
# SyntaxError  f(k=x for x in y)
# SyntaxError  class C(x for x in y): pass
# compiles     class C((x for x in y)): pass
