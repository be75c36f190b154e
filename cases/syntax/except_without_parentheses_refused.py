# title: several classes behind except stand in parentheses
# clauses: syntax.except.parentheses
# python: <3.14
sources = [
    'try: pass\nexcept (KeyError, ValueError): pass',
    'try: pass\nexcept KeyError, ValueError: pass',
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
# SyntaxError
# SyntaxError
