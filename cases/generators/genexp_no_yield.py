# title: yield is refused in a generator expression, but for its first iterable
# clauses: genexp.no_yield
# python: >=3.8
sources = [
    '((yield) for x in y)',
    '(x for x in y if (yield))',
    '(x for x in y for z in (yield))',
    '((yield from x) for x in y)',
    '(x for x in (yield))',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', source)
    else:
        print('compiles    ', source)

# expect:
# SyntaxError  ((yield) for x in y)
# SyntaxError  (x for x in y if (yield))
# SyntaxError  (x for x in y for z in (yield))
# SyntaxError  ((yield from x) for x in y)
# compiles     (x for x in (yield))
