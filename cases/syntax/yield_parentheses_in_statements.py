# title: in which statements a yield needs parentheses
# clauses: gen.yield.parentheses
# python: >=3.3
sources = [
    'yield',
    'x = y = yield 1, 2',
    'x -= yield',
    'return yield',
    'return (yield)',
    'assert yield',
    'assert (yield), (yield)',
    'del yield',
    'raise yield',
    'raise (yield) from (yield)',
    'raise x from yield',
    'if yield: pass',
    'while yield: pass',
    'while (yield): pass',
    'for x in yield: pass',
    'for x in (yield): pass',
    'with yield: pass',
    'with (yield) as x: pass',
    'try: pass\n    except yield: pass',
    'try: pass\n    except (yield): pass',
    'x = yield = 1',
    'x = 1, yield',
    'x = yield, 1',
    'yield x = 1',
]
for source in sources:
    try:
        compile('def f():\n    ' + source, '<source>', 'exec')
    except SyntaxError:
        print('SyntaxError ', repr(source))
    else:
        print('compiles    ', repr(source))

# expect:
# compiles     'yield'
# compiles     'x = y = yield 1, 2'
# compiles     'x -= yield'
# SyntaxError  'return yield'
# compiles     'return (yield)'
# SyntaxError  'assert yield'
# compiles     'assert (yield), (yield)'
# SyntaxError  'del yield'
# SyntaxError  'raise yield'
# compiles     'raise (yield) from (yield)'
# SyntaxError  'raise x from yield'
# SyntaxError  'if yield: pass'
# SyntaxError  'while yield: pass'
# compiles     'while (yield): pass'
# SyntaxError  'for x in yield: pass'
# compiles     'for x in (yield): pass'
# SyntaxError  'with yield: pass'
# compiles     'with (yield) as x: pass'
# SyntaxError  'try: pass\n    except yield: pass'
# compiles     'try: pass\n    except (yield): pass'
# SyntaxError  'x = yield = 1'
# SyntaxError  'x = 1, yield'
# SyntaxError  'x = yield, 1'
# SyntaxError  'yield x = 1'
