# title: a yield needs no parentheses in a formatted string
# clauses: syntax.yield.fstring
# python: >=3.6
sources = [
    "f'{yield}'",
    "f'{yield 1}'",
    "f'{yield 1, 2}'",
    "f'{yield from x}'",
    "f'{yield!r}'",
    "f'{(yield)!r:{(yield)}}'",
    "f'{1 + (yield)}'",
    "f'{1 + yield}'",
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     "f'{yield}'"
# compiles     "f'{yield 1}'"
# compiles     "f'{yield 1, 2}'"
# compiles     "f'{yield from x}'"
# compiles     "f'{yield!r}'"
# compiles     "f'{(yield)!r:{(yield)}}'"
# compiles     "f'{1 + (yield)}'"
# SyntaxError  "f'{1 + yield}'"
