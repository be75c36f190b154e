# title: a yield in the first iterable of a comprehension belongs to the code around it
# clauses: syntax.yield.comprehension
# python: >=3.8
sources = [
    '[x for x in (yield)]',
    'class C:\n    [x for x in (yield)]',
    'lambda: [x for x in (yield)]',
    '[x for x in (lambda: (yield))()]',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  '[x for x in (yield)]'
# SyntaxError  'class C:\n    [x for x in (yield)]'
# compiles     'lambda: [x for x in (yield)]'
# compiles     '[x for x in (lambda: (yield))()]'
