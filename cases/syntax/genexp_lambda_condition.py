# title: a lambda needs parentheses as the condition of a generator expression
# clauses: syntax.genexp.lambda_condition
# python: >=3.9
sources = [
    '(x for x in y if lambda: x)',
    '(x for x in y if (lambda: x))',
    '(lambda: x for x in y)',
    '(x for x in lambda: y)',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  '(x for x in y if lambda: x)'
# compiles     '(x for x in y if (lambda: x))'
# compiles     '(lambda: x for x in y)'
# SyntaxError  '(x for x in lambda: y)'
