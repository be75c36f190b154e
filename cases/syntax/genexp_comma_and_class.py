# title: a generator expression without parentheses has no comma behind it and no class around it
# clauses: syntax.genexp.comma
# python: >=3.7
sources = [
    'f(x for x in y,)',
    'f((x for x in y),)',
    'class C(x for x in y): pass',
    'class C((x for x in y)): pass',
    'class C(f(x for x in y)): pass',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'f(x for x in y,)'
# compiles     'f((x for x in y),)'
# SyntaxError  'class C(x for x in y): pass'
# compiles     'class C((x for x in y)): pass'
# compiles     'class C(f(x for x in y)): pass'
