# title: except and except* do not stand in one statement
# clauses: group.syntax.mixed
# python: >=3.11
for source in (
    'try: pass\nexcept* KeyError: pass\nexcept* ValueError: pass',
    'try: pass\nexcept* KeyError: pass\nexcept ValueError: pass',
    'try: pass\nexcept KeyError: pass\nexcept* ValueError: pass',
    'try: pass\nexcept* KeyError: pass\nexcept: pass',
):
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
# SyntaxError
