# title: the words of anext with a default for what cannot be awaited are those of await
# clauses: anext.default_text
# python: >=3.10 <3.14
class Source:
    def __anext__(self):
        return 5

try:
    anext(Source(), 'default').send(None)
except TypeError as error:
    print(error)

# expect:
# object int can't be used in 'await' expression
