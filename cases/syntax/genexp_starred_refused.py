# title: the element of a generator expression or comprehension has no star
# clauses: syntax.genexp.starred_refused
# python: <3.15
sources = [
    '(*x for x in y)',
    '[*x for x in y]',
    '{*x for x in y}',
    '{**x for x in y}',
    '([*x] for x in y)',
    '({**x} for x in y)',
]
for source in sources:
    try:
        compile(source, '<source>', 'eval')
    except SyntaxError:
        print('SyntaxError')
    else:
        print('compiles')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# compiles
# compiles
