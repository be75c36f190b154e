# title: what cannot be assigned to is no target: SyntaxError
# clauses: aflow.target.syntax
# python: >=3.6
for target in 'f()', '5', 'a + b', 'None', 'a and b', '(a, f())', '[5]', 'await a', 'lambda: a':
    try:
        compile('async def main(m):\n    async with m as %s:\n        pass\n' % target, 'case', 'exec')
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
