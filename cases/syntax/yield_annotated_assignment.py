# title: a yield may be the value of an annotated assignment
# clauses: syntax.yield.annotated
# python: >=3.8
sources = [
    'x: int = yield',
    'x: int = yield 1, 2',
    'x: int = yield from y',
    'x.y: int = yield',
    'x: int = (yield)',
    'x: yield = 1',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     'x: int = yield'
# compiles     'x: int = yield 1, 2'
# compiles     'x: int = yield from y'
# compiles     'x.y: int = yield'
# compiles     'x: int = (yield)'
# SyntaxError  'x: yield = 1'
