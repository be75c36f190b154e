# title: parentheses around single managers are no tuple
# clauses: aflow.items.parentheses_refused aflow.items.parentheses_tuple aflow.items.parentheses_one
# python: <3.9
for items in '(a) as b', '(a), (b)', '(a).b as c, d', '((a), b)', '((a) as b)', '(a, b) as c', '(a for b in c) as d':
    try:
        compile('async def main(a, b, c, d):\n    async with %s:\n        pass\n' % items, 'case', 'exec')
        print('compiled   ', items)
    except SyntaxError:
        print('SyntaxError', items)

# expect:
# compiled    (a) as b
# compiled    (a), (b)
# compiled    (a).b as c, d
# compiled    ((a), b)
# SyntaxError ((a) as b)
# compiled    (a, b) as c
# compiled    (a for b in c) as d
