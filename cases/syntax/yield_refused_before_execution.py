# title: nothing of a text is executed when a yield at its end is out of place
# clauses: syntax.yield.string gen.create.outside
# python: >=3.3
for last in 'pass', 'yield', 'x = (yield)', 'class C: yield', 'return':
    try:
        exec('print("executed")\n' + last, {})
    except SyntaxError:
        print('SyntaxError')

# expect:
# executed
# SyntaxError
# SyntaxError
# SyntaxError
# SyntaxError
