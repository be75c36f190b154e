# title: return with and without a value may stand in a generator function
# clauses: gen.return.value gen.return.none
# python: >=3.3
sources = [
    'yield; return',
    'yield; return 1',
    'return (yield)',
    'return 1; yield',
    'yield from x; return x',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     'yield; return'
# compiles     'yield; return 1'
# compiles     'return (yield)'
# compiles     'return 1; yield'
# compiles     'yield from x; return x'
