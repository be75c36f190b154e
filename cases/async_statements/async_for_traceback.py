# title: the traceback of an exception out of __anext__ has the line of the loop and that of the method
# clauses: aflow.steps.traceback
# python: >=3.6
class Source:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise KeyError

async def main():

    async for item in Source():

        print('not reached')

try:
    main().send(None)
except KeyError as error:
    traceback = error.__traceback__.tb_next
    while traceback:
        code = traceback.tb_frame.f_code
        print(code.co_name, traceback.tb_lineno - code.co_firstlineno)
        traceback = traceback.tb_next

# expect:
# main 2
# __anext__ 1
