# title: a yield needs parentheses as the value of an annotated assignment before 3.8
# clauses: syntax.yield.annotated_refused
# python: >=3.6 <3.8
sources = [
    'x: int = yield',
    'x: int = yield from y',
    'x: int = (yield)',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  'x: int = yield'
# SyntaxError  'x: int = yield from y'
# compiles     'x: int = (yield)'
