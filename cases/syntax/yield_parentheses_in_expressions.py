# title: in which expressions a yield needs parentheses
# clauses: gen.yield.parentheses
# python: >=3.3
sources = [
    '[yield]',
    '[(yield)]',
    '(yield)',
    '(yield 1, 2)',
    '(yield, 1)',
    '((yield), 1)',
    '{yield: 1}',
    '{(yield): (yield)}',
    'a[yield]',
    'a[(yield):(yield)]',
    'f(yield)',
    'f(1, yield)',
    'f(a=yield)',
    'f(*yield)',
    'f(*(yield), **(yield))',
    'not yield',
    'not (yield)',
    '-yield',
    'x + yield',
    'x or yield',
    'x < (yield)',
    'x if yield else y',
    'x if y else yield',
    '(yield) if (yield) else (yield)',
    'lambda: yield',
    'lambda: (yield)',
    'lambda x=yield: x',
    'yield yield',
    'yield (yield)',
    '(yield).x',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# SyntaxError  '[yield]'
# compiles     '[(yield)]'
# compiles     '(yield)'
# compiles     '(yield 1, 2)'
# SyntaxError  '(yield, 1)'
# compiles     '((yield), 1)'
# SyntaxError  '{yield: 1}'
# compiles     '{(yield): (yield)}'
# SyntaxError  'a[yield]'
# compiles     'a[(yield):(yield)]'
# SyntaxError  'f(yield)'
# SyntaxError  'f(1, yield)'
# SyntaxError  'f(a=yield)'
# SyntaxError  'f(*yield)'
# compiles     'f(*(yield), **(yield))'
# SyntaxError  'not yield'
# compiles     'not (yield)'
# SyntaxError  '-yield'
# SyntaxError  'x + yield'
# SyntaxError  'x or yield'
# compiles     'x < (yield)'
# SyntaxError  'x if yield else y'
# SyntaxError  'x if y else yield'
# compiles     '(yield) if (yield) else (yield)'
# SyntaxError  'lambda: yield'
# compiles     'lambda: (yield)'
# SyntaxError  'lambda x=yield: x'
# SyntaxError  'yield yield'
# compiles     'yield (yield)'
# compiles     '(yield).x'
