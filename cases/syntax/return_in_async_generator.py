# title: return with a value is refused in an asynchronous generator
# clauses: syntax.return.async_generator
# python: >=3.6
sources = [
    'yield; return',
    'yield; return 1',
    'yield; return None',
    'return 1; yield',
    'return 1',
    'lambda: (yield); return 1',
    'return (yield)',
]
for source in sources:
    try:
        compile('async def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     'yield; return'
# SyntaxError  'yield; return 1'
# SyntaxError  'yield; return None'
# SyntaxError  'return 1; yield'
# compiles     'return 1'
# compiles     'lambda: (yield); return 1'
# SyntaxError  'return (yield)'
