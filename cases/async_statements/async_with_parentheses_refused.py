# title: as inside parentheses is a SyntaxError
# clauses: aflow.items.parentheses_refused
# python: <3.9
for items in '(a as b)', '(a as b, c as d)', '(a, b as c)', '(a as b,)':
    try:
        compile('async def main(a, c):\n    async with %s:\n        pass\n' % items, 'case', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
