# title: yield is not a name
# clauses: gen.yield.keyword
# python: >=3.2
sources = [
    'yield = 1',
    'def yield(): pass',
    'def f(yield): pass',
    'import yield',
    'x.yield',
    'f(yield=1)',
    'for yield in x: pass',
]
for source in sources:
    for start in ('', 'def function():\n    '):
        try:
            compile(start + source, '<source>', 'exec')
        except SyntaxError:
            pass
        else:
            print('compiles', source)
print('yield_'.isidentifier(), 'done')

# expect:
# True done
