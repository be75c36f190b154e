# title: a generator expression needs its own parentheses except as the only argument
# clauses: genexp.parentheses
# python: >=3.2
sources = [
    'f(x for x in y)',
    'f((x for x in y), 1)',
    'f(x for x in y, 1)',
    'f(1, x for x in y)',
    'g = (x for x in y)',
    'g = x for x in y',
    '(x for x in 1, 2)',
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
# compiles     f((x for x in y), 1)
# SyntaxError  f(x for x in y, 1)
# SyntaxError  f(1, x for x in y)
# compiles     g = (x for x in y)
# SyntaxError  g = x for x in y
# SyntaxError  (x for x in 1, 2)
