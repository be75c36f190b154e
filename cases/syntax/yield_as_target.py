# title: a yield expression is no target, but its attributes and items are
# clauses: syntax.yield.target
# python: >=3.3
sources = [
    '(yield) = 1',
    '(yield from x) = 1',
    'a, (yield) = 1',
    '[(yield)] = 1',
    '*(yield), a = 1',
    '(yield) += 1',
    'del (yield)',
    'for (yield) in x: pass',
    'with a as (yield): pass',
    '[x for (yield) in x]',
    '(yield).x = 1',
    '(yield)[0] = 1',
    '(yield)[1:2] = 1',
    '(yield).x += 1',
    'del (yield)[0]',
    'for (yield)[0] in x: pass',
    'with a as (yield).x: pass',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  '(yield) = 1'
# SyntaxError  '(yield from x) = 1'
# SyntaxError  'a, (yield) = 1'
# SyntaxError  '[(yield)] = 1'
# SyntaxError  '*(yield), a = 1'
# SyntaxError  '(yield) += 1'
# SyntaxError  'del (yield)'
# SyntaxError  'for (yield) in x: pass'
# SyntaxError  'with a as (yield): pass'
# SyntaxError  '[x for (yield) in x]'
# compiles     '(yield).x = 1'
# compiles     '(yield)[0] = 1'
# compiles     '(yield)[1:2] = 1'
# compiles     '(yield).x += 1'
# compiles     'del (yield)[0]'
# compiles     'for (yield)[0] in x: pass'
# compiles     'with a as (yield).x: pass'
