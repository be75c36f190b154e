# title: several classes behind except need no parentheses when no name is bound
# clauses: syntax.except.no_parentheses
# python: >=3.14
sources = [
    'try: pass\nexcept KeyError, ValueError: pass',
    'try: pass\nexcept* KeyError, ValueError: pass',
    'try: pass\nexcept KeyError, ValueError as error: pass',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError')
    else:
        print('compiles')

# expect:
# compiles
# compiles
# SyntaxError
