# title: except* needs a class
# clauses: group.syntax.no_type
# python: >=3.11
for source in 'try: pass\nexcept*: pass', 'try: pass\nexcept* KeyError: pass\nexcept*: pass':
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
