# title: in 3.6 async and await are names outside coroutine functions
# clauses: co.syntax.names
# python: <3.7
import warnings

warnings.simplefilter('ignore')
for text in ("async = 1", "await = 1", "def async(): pass", "def f(await): pass", "x.async", "import await",
             "f(async=1)", "class await: pass"):
    try:
        compile(text, 'case', 'exec')
        print('compiled')
    except SyntaxError:
        print('SyntaxError')

# expect:
# compiled
# compiled
# compiled
# compiled
# compiled
# compiled
# compiled
# compiled
