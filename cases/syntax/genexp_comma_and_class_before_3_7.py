# title: before 3.7 a comma behind a generator expression and a class around it are accepted
# clauses: syntax.genexp.comma_accepted
# python: >=3.3 <3.7
sources = [
    'f(x for x in y,)',
    'class C(x for x in y): pass',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     'f(x for x in y,)'
# compiles     'class C(x for x in y): pass'
