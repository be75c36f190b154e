# title: what cannot be assigned to is no target: SyntaxError
# clauses: aflow.for.target_syntax
# python: >=3.6
for target in 'f()', '5', 'a + b', 'None', 'a and b', '(a, f())', '[5]', 'await a', '*a':
    try:
        compile('async def main(m):\n    async for %s in m:\n        pass\n' % target, 'case', 'exec')
        print('compiled', target)
    except SyntaxError:
        print('SyntaxError')

# expect:
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
