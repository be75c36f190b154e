# title: the operand of yield reaches as far as an expression list can
# clauses: gen.yield.parentheses gen.yield.list
# python: >=3.3
sources = [
    'yield 1, 2,',
    'yield x if y else z',
    'yield lambda: 1',
    'yield not x',
    'yield x < y',
    'yield x = 1',
    'yield x for x in y',
    'yield (x for x in y)',
    'yield x; yield y',
    'yield x yield y',
    'yield +',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     'yield 1, 2,'
# compiles     'yield x if y else z'
# compiles     'yield lambda: 1'
# compiles     'yield not x'
# compiles     'yield x < y'
# SyntaxError  'yield x = 1'
# SyntaxError  'yield x for x in y'
# compiles     'yield (x for x in y)'
# compiles     'yield x; yield y'
# SyntaxError  'yield x yield y'
# SyntaxError  'yield +'
