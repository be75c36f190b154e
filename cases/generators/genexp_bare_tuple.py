# title: the iterables of expressions and comprehensions are no bare tuples
# clauses: genexp.no_tuple
# python: >=3.2
sources = [
    '(x for x in 1, 2)',
    '(x for x in (1, 2))',
    '(x for y in z for x in 1, 2)',
    '[x for x in 1, 2]',
    '[x for x in (1, 2)]',
    '(x, y for x in z)',
    '((x, y) for x in z)',
]
for source in sources:
    try:
        compile(source, '<source>', 'eval')
    except SyntaxError:
        print('SyntaxError ', source)
    else:
        print('compiles    ', source)

# expect:
# SyntaxError  (x for x in 1, 2)
# compiles     (x for x in (1, 2))
# SyntaxError  (x for y in z for x in 1, 2)
# SyntaxError  [x for x in 1, 2]
# compiles     [x for x in (1, 2)]
# SyntaxError  (x, y for x in z)
# compiles     ((x, y) for x in z)
