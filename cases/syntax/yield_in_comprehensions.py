# title: yield is refused in comprehensions, but for the first iterable and nested functions
# clauses: syntax.yield.comprehension
# python: >=3.8
sources = [
    '[(yield) for x in y]',
    '{(yield) for x in y}',
    '{(yield): 1 for x in y}',
    '{1: (yield) for x in y}',
    '[x for x in y if (yield)]',
    '[x for x in y for z in (yield)]',
    '[(yield from x) for x in y]',
    '[[z for z in (yield)] for x in y]',
    '[x for x in (yield)]',
    '{x for x in (yield from y)}',
    '{x: 1 for x in [z for z in (yield)]}',
    '[lambda: (yield) for x in y]',
    '[(lambda: (yield)) for x in y if (lambda: (yield))]',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  '[(yield) for x in y]'
# SyntaxError  '{(yield) for x in y}'
# SyntaxError  '{(yield): 1 for x in y}'
# SyntaxError  '{1: (yield) for x in y}'
# SyntaxError  '[x for x in y if (yield)]'
# SyntaxError  '[x for x in y for z in (yield)]'
# SyntaxError  '[(yield from x) for x in y]'
# SyntaxError  '[[z for z in (yield)] for x in y]'
# compiles     '[x for x in (yield)]'
# compiles     '{x for x in (yield from y)}'
# compiles     '{x: 1 for x in [z for z in (yield)]}'
# compiles     '[lambda: (yield) for x in y]'
# compiles     '[(lambda: (yield)) for x in y if (lambda: (yield))]'
